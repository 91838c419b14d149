import type {
  Layer,
  Level,
  PlanKind,
  PlanStatus,
  Succession,
  Visibility,
} from "~/domain/plans/vocabulary";

export const levelWord: Record<Level, string> = {
  speerpunt: "speerpunt",
  strategisch_thema: "strategisch thema",
  beheersniveau: "beheersniveau",
};

export const planKindWord: Record<PlanKind, string> = {
  ivp: "Integraal Veiligheidsplan (IVP)",
  uvp: "Uitvoeringsplan (UVP)",
  strategie: "Strategie",
};

export const layerWord: Record<Layer, string> = {
  gemeente: "Gemeente",
  de_copen: "De Copen",
  rvs: "RVS",
  rijk: "Rijk",
};

export const planStatusWord: Record<PlanStatus, string> = {
  concept: "Concept",
  intern_afgestemd: "Intern afgestemd",
  college: "Bij het college",
  ter_vaststelling: "Ter vaststelling",
  vastgesteld: "Vastgesteld",
  geamendeerd_vastgesteld: "Vastgesteld met amendement",
  aangehouden: "Aangehouden",
  verworpen: "Verworpen",
  vervangen: "Vervangen",
  ingetrokken: "Ingetrokken",
};

/** Who can read it. */
export const visibilityWord: Record<Visibility, string> = {
  concept: "Alleen de eigen organisatie",
  gedeeld_driehoek: "Gedeeld met de driehoek",
  gedeeld_rvs: "Gedeeld met Bureau RVS",
  openbaar: "Openbaar",
};

export const successionWord: Record<Succession, string> = {
  gehandhaafd: "Gebleven",
  gewijzigd: "Gewijzigd",
  vervallen: "Vervallen",
  nieuw: "Nieuw",
};
