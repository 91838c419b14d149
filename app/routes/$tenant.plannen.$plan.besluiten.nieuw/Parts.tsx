import type { DecisionBody, DecisionEffect } from '~/domain/decisions/decision'
import { CheckboxField, ChoiceField, DateField, FormGrid, TextField } from '~/ui'
import { Amendments, fieldOf } from './Amendments'
import { newDecisionText as text } from './text'
import type { Values } from './values'

type PartProps = { values: Values }

/** Effects about which a council votes. */
export const isVotedOn = (body: DecisionBody, effect: DecisionEffect): boolean =>
  body === 'raad' && effect !== 'ter_kennisname' && effect !== 'aanhouden'

function Vote({ values }: PartProps) {
  return (
    <>
      <input type="hidden" name="asksVote" value="on" />
      <ChoiceField
        {...fieldOf(values, 'voting')}
        label={text.voting}
        required
        columns={2}
        choices={[
          { value: 'zonder', label: text.votings.zonder },
          { value: 'met', label: text.votings.met },
        ]}
      />
      <FormGrid>
        <TextField
          {...fieldOf(values, 'votesFor')}
          label={text.votesFor}
          hint={text.votesHint}
          inputMode="numeric"
        />
        <TextField
          {...fieldOf(values, 'votesAgainst')}
          label={text.votesAgainst}
          hint={text.votesHint}
          inputMode="numeric"
        />
        <TextField
          {...fieldOf(values, 'voteNote')}
          label={text.voteNote}
          hint={text.voteNoteHint}
          wide
        />
      </FormGrid>
    </>
  )
}

function Secrecy({ values }: PartProps) {
  return (
    <>
      <CheckboxField
        {...fieldOf(values, 'secret')}
        label={text.secret}
        hint={text.secretHint}
        defaultChecked={values.value('secret') === 'on'}
      />
      <TextField
        {...fieldOf(values, 'secrecyGround')}
        label={text.secrecyGround}
        hint={text.secrecyGroundHint}
      />
    </>
  )
}

function Extension({ values }: PartProps) {
  return (
    <>
      <ChoiceField
        {...fieldOf(values, 'ends')}
        label={text.ends}
        required
        columns={2}
        choices={[
          { value: 'datum', label: text.endsOn },
          { value: 'opvolger', label: text.endsWith },
        ]}
      />
      <FormGrid>
        <DateField {...fieldOf(values, 'until')} label={text.until} />
        <DateField
          {...fieldOf(values, 'expected')}
          label={text.expected}
          hint={text.expectedHint}
        />
      </FormGrid>
    </>
  )
}

/** The questions that only some decisions ask. */
export function EffectParts({
  body,
  effect,
  values,
}: PartProps & { body: DecisionBody; effect: DecisionEffect }) {
  return (
    <>
      {effect === 'verlengen' ? <Extension values={values} /> : null}
      {effect === 'uitstellen' ? (
        <DateField {...fieldOf(values, 'until')} label={text.postponedTo} required />
      ) : null}
      {effect === 'aanbieden' ? <Secrecy values={values} /> : null}
      {isVotedOn(body, effect) ? <Vote values={values} /> : null}
      {body === 'raad' && (effect === 'vaststellen' || effect === 'wijzigen') ? (
        <Amendments values={values} />
      ) : null}
    </>
  )
}
