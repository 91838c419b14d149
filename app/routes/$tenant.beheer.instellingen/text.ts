export const settingsText = {
  title: 'Instellingen',
  lead: 'Wie in uw gemeente over een plan besluit, en of een collega meekijkt met verbanden. Het portaal vraagt het besluit aan de griffier of aan de collegesecretaris.',
  who: 'Wie stelt dit plan vast?',
  statutory: 'Zo volgt het uit de wet.',
  law: {
    ivp: 'De raad stelt ten minste eens in de vier jaar de doelen voor veiligheid vast (Politiewet 2012, artikel 38b, eerste lid). Daarom stelt de raad het IVP vast (Gemeentewet, artikel 147, tweede lid).',
    uvp: 'Het uitvoeren van besluiten van de raad hoort bij het dagelijks bestuur (Gemeentewet, artikel 160, eerste lid). Daarom stelt het college het UVP vast.',
  },
  deviates: {
    ivp: 'Uw gemeente koos het college. De doelen blijven een besluit van de raad: leg ook dat besluit vast, anders telt het portaal de vier jaar niet.',
    uvp: 'Uw gemeente koos de raad. Het college biedt het UVP dan aan de raad aan.',
  },
  fourEyesTitle: 'Vier ogen bij verbanden',
  fourEyesIntro:
    'Legt iemand een verband met de regio vast, dan kan een collega dat nalezen en bevestigen. Tot die tijd staat erbij: wacht op tweede lezer.',
  fourEyes: 'Bevestigt een collega elk verband?',
  fourEyesOn: 'Ja, een collega bevestigt',
  fourEyesOnText: 'Ook verbanden die er al staan, wachten dan op een collega.',
  fourEyesOff: 'Nee, niet nodig',
  fourEyesDone: {
    aan: 'Een collega bevestigt voortaan elk verband.',
    uit: 'Verbanden wachten niet meer op een collega.',
  },
  submit: 'Bewaar deze keuze',
  done: 'De keuze is bewaard. Zij geldt voor besluiten vanaf nu.',
} as const
