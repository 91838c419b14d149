import { ccv, on, type LintFinding } from './finding'
import type { LintRule } from './input'

/** Doing something: the verb of a means. */
const acts =
  /\b(?:organise(?:ren|ert|erd)|plaats(?:en|t)|geplaatst|opstellen|opgesteld|aanstellen|aangesteld|aanschaffen|aangeschaft|aanleggen|aangelegd|ophangen|uitvoeren|inzetten|ontwikkelen|ontwikkelt|starten|stel(?:t|len)\b[^.;]*\bop|zet(?:ten)?\b[^.;]*\bin|voer(?:t|en)\b[^.;]*\buit)\b/iu

/** A thing that one does or buys. */
const things =
  /(?<!\p{L})(?:\p{L}*voorlichting(?:s\p{L}+)?|\p{L}*campagnes?|\p{L}*bijeenkomst(?:en)?|cameratoezicht|camera[’']s|buurttoezicht|buurtpreventie\p{L}*|toezichthouders?|convenant(?:en)?|werkgroep(?:en)?|pilots?|trainingen|training|cursus(?:sen)?|spreekuur|spreekuren|folders?|flyers?)(?!\p{L})/iu

/** Something is different afterwards: then the sentence may name the means as well. */
const outcomes =
  /\b(?:minder|meer|hoger|lager|vaker|sneller|eerder|beter|veiliger|da(?:len|alt)|stij(?:gen|gt)|neemt? (?:af|toe)|nemen (?:af|toe)|afname|toename|weet|weten|kent|kennen|herkent|herkennen|voelt|voelen|ervaart|ervaren|vertrouwt|vertrouwen|durft|durven|tevreden|geen|blijft|blijven|minstens|hoogstens)\b/iu

/**
 * A goal is not a means (buurttoezicht is a means): the text says what is done and nowhere what is
 * different afterwards. A question, never a verdict: words do not tell for sure.
 */
export const doelIsMiddel: LintRule = ({ plan }) =>
  plan.priorities.flatMap(({ goals }) =>
    goals.flatMap(({ id, text }): LintFinding[] => {
      const found = acts.exec(text) ?? things.exec(text)
      if (!found || outcomes.test(text)) return []
      return [
        {
          rule: 'doel_is_middel',
          weight: 'info',
          ...on('doel', id),
          facts: { words: found[0] },
          source: ccv(6),
        },
      ]
    }),
  )
