import type { InvitationState } from '~/domain/tenancy/invitation'
import type { Role } from '~/domain/tenancy/roles'

/** What a role is for, in one sentence, beside the choice of a role. */
export const roleExplained: Record<Role, string> = {
  beheerder: 'Nodigt mensen uit en geeft rollen.',
  adviseur: 'Schrijft plannen, legt verbanden en licht afwijkingen toe.',
  bestuurder: 'Leest alles, deelt plannen en licht afwijkingen toe.',
  collegesecretaris: 'Legt vast wat het college besloot.',
  griffier: 'Legt vast wat de raad besloot.',
  raadslid: 'Leest wat openbaar is en wat het college stuurde.',
  lezer: 'Leest mee.',
  secretaris: 'Schrijft de prioriteiten van de driehoek en legt besluiten vast.',
  strateeg: 'Schrijft de regionale strategie en legt besluiten vast.',
  partner: 'Leest mee namens politie of OM.',
}

export const signInText = {
  title: 'Inloggen',
  lead: 'Log in met het e-mailadres waarop u bent uitgenodigd.',
  email: 'E-mailadres',
  password: 'Wachtwoord',
  submit: 'Inloggen',
  noAccount: 'Nog geen account? De beheerder van uw organisatie kan u uitnodigen.',
  unknown:
    'Dit e-mailadres en dit wachtwoord horen niet bij elkaar. Kijk ze allebei na en probeer het nog een keer.',
  tooMany: (seconds: number) =>
    `Er is te vaak geprobeerd om in te loggen. Probeer het over ${minutes(seconds)} weer.`,
  ended: 'U bent niet meer ingelogd',
  endedLead: 'Uw sessie was afgelopen toen u dit formulier verstuurde. Er is niets gewijzigd.',
  kept: 'Log opnieuw in. Wat u had ingevuld staat dan weer in het formulier; u hebt er een uur voor.',
  filesNotKept: 'Een bestand dat u had gekozen, kiest u daarna opnieuw.',
  notKept:
    'Log opnieuw in. Wij weten niet wie dit invulde en konden het niet bewaren. Met de knop Terug van uw browser ziet u uw tekst meestal nog.',
  restoredTitle: 'U bent weer ingelogd',
  restored: 'Wat u had ingevuld staat weer in het formulier. Kijk het na en verstuur het opnieuw.',
} as const

const minutes = (seconds: number): string =>
  seconds <= 60 ? 'een minuut' : `${Math.ceil(seconds / 60)} minuten`

export const homeText = {
  title: 'Kompas De Copen',
  documentTitle: 'Kompas De Copen: veiligheidsplannen naast elkaar',
  lead: 'Vijf gemeenten, politie en Openbaar Ministerie leggen hier hun veiligheidsplannen naast de regionale strategie.',
  whatTitle: 'Wat u hier ziet',
  what: [
    'Elke gemeente schrijft een integraal veiligheidsplan (IVP). De raad stelt het vast.',
    'De driehoek De Copen en de regio stellen samen prioriteiten vast.',
    'Het portaal laat zien waar plannen op elkaar aansluiten, waar ze verschillen en welke toelichting daarbij hoort.',
  ],
  freedom:
    'Een verschil mag: een gemeente maakt haar eigen keuze. Het portaal vraagt alleen om een toelichting.',
  signIn: 'Inloggen',
  publicPlans: 'Lees de plannen die openbaar zijn',
  about: 'Lees meer over het portaal',
  chooseTitle: 'Voor wie werkt u nu?',
  chooseLead: 'U werkt voor meer dan één organisatie. Bovenaan elke bladzijde staat voor wie.',
  noneTitle: 'U hoort nog bij geen organisatie',
  none: 'U hebt een account, maar geen organisatie heeft u nu als lid. Vraag de beheerder van uw organisatie om een uitnodiging.',
} as const

export const accountText = {
  title: 'Mijn account',
  who: 'Uw gegevens',
  name: 'Naam',
  email: 'E-mailadres',
  memberships: 'Voor wie u werkt',
  organisation: 'Organisatie',
  role: 'Rol',
  noMemberships: 'U bent nu lid van geen enkele organisatie.',
  passwordTitle: 'Wachtwoord wijzigen',
  passwordIntro:
    'Na het wijzigen wordt u op andere apparaten uitgelogd. Op dit apparaat blijft u ingelogd.',
  current: 'Uw wachtwoord van nu',
  newPassword: 'Nieuw wachtwoord',
  passwordHint: 'Ten minste 12 tekens. Een paar woorden achter elkaar is makkelijk te onthouden.',
  repeat: 'Nieuw wachtwoord, nog een keer',
  submit: 'Wijzig wachtwoord',
  currentUnknown: 'Dit is niet uw wachtwoord van nu.',
  changed: 'Uw wachtwoord is gewijzigd. Op andere apparaten bent u uitgelogd.',
} as const

export const invitationText = {
  title: 'Uitnodiging',
  lead: (tenant: string, role: string) =>
    `U bent uitgenodigd om voor ${tenant} te werken als ${role}.`,
  forEmail: 'De uitnodiging is voor',
  name: 'Uw naam',
  nameHint: 'Collega’s zien deze naam bij wat u in het portaal doet.',
  password: 'Kies een wachtwoord',
  repeat: 'Het wachtwoord, nog een keer',
  submitNew: 'Maak account en log in',
  submitKnown: 'Neem de uitnodiging aan',
  hasAccount: 'Er is al een account met dit e-mailadres. Log in om de uitnodiging aan te nemen.',
  signIn: 'Inloggen',
  signOut: 'Uitloggen',
  otherAccount: (email: string) =>
    `U bent nu ingelogd als ${email}. Log eerst uit en open de link dan opnieuw.`,
  closed: {
    used: {
      title: 'Deze uitnodiging is al gebruikt',
      text: 'U kunt inloggen met het e-mailadres waarop u bent uitgenodigd.',
    },
    revoked: {
      title: 'Deze uitnodiging is ingetrokken',
      text: 'De beheerder heeft de uitnodiging ingetrokken. Vraag om een nieuwe als u denkt dat u er een nodig hebt.',
    },
    expired: {
      title: 'Deze uitnodiging is verlopen',
      text: 'Een uitnodiging werkt 14 dagen. Vraag de beheerder van uw organisatie om een nieuwe.',
    },
  } satisfies Record<Exclude<InvitationState, 'open'>, { title: string; text: string }>,
} as const

export const membersText = {
  title: 'Leden en uitnodigingen',
  lead: (tenant: string) => `Wie er voor ${tenant} werkt, en als wat.`,
  members: 'Leden',
  name: 'Naam',
  email: 'E-mailadres',
  role: 'Rol',
  since: 'Lid sinds',
  actions: 'Wijzigen',
  change: 'Rol wijzigen of beëindigen',
  changeOf: (name: string) => `van ${name}`,
  you: 'dit bent u',
  invitations: 'Open uitnodigingen',
  noInvitations: 'Er staan geen uitnodigingen open.',
  until: 'Geldig tot en met',
  expired: 'verlopen',
  revoke: 'Intrekken',
  inviteTitle: 'Iemand uitnodigen',
  inviteIntro:
    'U krijgt een link die u zelf doorgeeft, bijvoorbeeld per e-mail. De link werkt één keer, en 14 dagen lang.',
  chooseRole: 'Kies een rol',
  invite: 'Maak uitnodiging',
  linkTitle: 'De uitnodiging is gemaakt',
  linkIntro: (email: string) =>
    `Geef deze link aan ${email}. U ziet hem alleen nu; daarna kunt u een nieuwe uitnodiging maken.`,
  link: 'Link van de uitnodiging',
  done: {
    rol: 'De rol is gewijzigd. Deze persoon logt opnieuw in.',
    einde: 'Het lidmaatschap is beëindigd. Deze persoon is uitgelogd.',
    ingetrokken: 'De uitnodiging is ingetrokken. De link werkt niet meer.',
  } as Record<string, string>,
  memberTitle: (name: string) => `Lid: ${name}`,
  roleTitle: 'Rol wijzigen',
  roleIntro: 'Na het wijzigen wordt deze persoon uitgelogd en logt opnieuw in met de nieuwe rol.',
  saveRole: 'Bewaar rol',
  endTitle: 'Lidmaatschap beëindigen',
  endIntro: (name: string, tenant: string) =>
    `${name} kan daarna niet meer bij de gegevens van ${tenant} en wordt uitgelogd. Wat ${name} eerder deed, blijft in het logboek staan.`,
  endLink: 'Beëindig het lidmaatschap',
  end: 'Beëindig lidmaatschap',
  revokeTitle: 'Uitnodiging intrekken',
  revokeIntro: (email: string) => `De link voor ${email} werkt daarna niet meer.`,
  revokeSubmit: 'Trek uitnodiging in',
  back: 'Terug naar de leden',
} as const
