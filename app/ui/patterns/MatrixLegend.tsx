import { cellStates } from '~/domain/alignment/vocabulary'
import { levels } from '~/domain/plans/vocabulary'
import { alignmentText } from '../nl/alignment'
import { DepthBar, LevelBox, StateWord } from './StateWord'

/** What the signs in the matrix mean. */
export function MatrixLegend() {
  return (
    <div className="kdc-legend" role="group" aria-label={alignmentText.matrixLegend}>
      {cellStates.map((state) => (
        <span className="kdc-legend__item" key={state}>
          <StateWord state={state} />
        </span>
      ))}
      <span className="kdc-legend__item">
        <span className="kdc-legend__swatch kdc-legend__swatch--nominal" />
        {alignmentText.legendNominal}
      </span>
      <span className="kdc-legend__item">
        <span className="kdc-legend__swatch kdc-legend__swatch--derived" />
        {alignmentText.legendDerived}
      </span>
      {levels.map((level) => (
        <span className="kdc-legend__item" key={level}>
          <LevelBox level={level} words />
        </span>
      ))}
      <span className="kdc-legend__item">
        <DepthBar depth={4} /> {alignmentText.legendDepth}
      </span>
    </div>
  )
}
