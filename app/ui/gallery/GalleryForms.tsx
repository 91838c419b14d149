import { relations } from '~/domain/alignment/vocabulary'
import {
  Button,
  ButtonGroup,
  CheckboxField,
  ChoiceField,
  DateField,
  ErrorSummary,
  FileField,
  FormGrid,
  RichTextField,
  Section,
  SegmentedField,
  SelectField,
  Stack,
  TextareaField,
  TextField,
  optionsOf,
} from '../index'
import { decisionBodyWord, levelWord, positionMeaning, positionWord } from '../nl'
import { RelationField } from '../patterns/RelationVenn'

const positions = Object.entries(positionWord).map(([value, label]) => ({
  value,
  label,
  text: positionMeaning[value as keyof typeof positionMeaning],
}))

export function GalleryForms() {
  return (
    <Section id="formulier" title="Formulier">
      <ErrorSummary
        problems={[
          { fieldId: 'motivering', message: 'Schrijf een toelichting van minstens één zin.' },
        ]}
      />
      <form method="post" action="#formulier" className="kdc-stack kdc-stack--loose">
        <ChoiceField
          id="standpunt"
          name="standpunt"
          label="Wat is het standpunt?"
          choices={positions}
          defaultValue="bewuste_lokale_keuze"
          columns={2}
          required
        />
        <FormGrid>
          <TextareaField
            id="motivering"
            name="motivering"
            label="Toelichting"
            hint="Twee of drie zinnen zijn genoeg. De driehoek leest deze tekst zoals u hem schrijft."
            errors={['Schrijf een toelichting van minstens één zin.']}
            required
            wide
          />
          <RichTextField
            id="aanpak"
            name="aanpak"
            label="Aanpak"
            hint="Wat gaat de gemeente doen?"
            defaultValue="Wij werken **samen** met de buurt."
            wide
          />
          <SelectField
            id="orgaan"
            name="orgaan"
            label="Wie besloot dit?"
            options={optionsOf(decisionBodyWord)}
            empty="Kies een orgaan"
            required
          />
          <DateField id="datum" name="datum" label="Datum van het besluit" />
          <TextField
            id="kenmerk"
            name="kenmerk"
            label="Kenmerk of link"
            defaultValue="VB-2023-0612"
          />
          <FileField
            id="bestand"
            name="bestand"
            label="Document"
            accept=".docx,.pdf,.odt,.txt,.md"
          />
          <CheckboxField id="delen" name="delen" label="Deel met de driehoek" wide />
        </FormGrid>
        <SegmentedField
          id="niveau"
          name="niveau"
          label="Niveau"
          choices={optionsOf(levelWord)}
          defaultValue="speerpunt"
          required
        />
        <RelationField
          id="verband"
          name="verband"
          label="Welk verband is er?"
          relations={relations}
          defaultValue="lokaal_smaller"
          required
        />
        <Stack>
          <ButtonGroup>
            <Button>Leg het standpunt vast</Button>
          </ButtonGroup>
        </Stack>
      </form>
    </Section>
  )
}
