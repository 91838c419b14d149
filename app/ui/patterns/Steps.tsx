export type Step = { label: string; state: 'done' | 'current' | 'ahead'; remark?: string }

/** Where something stands on its way; the current step is `aria-current`. */
export function Steps({ label, steps }: { label: string; steps: Step[] }) {
  return (
    <div role="group" aria-label={label}>
      <ol className="kdc-steps">
        {steps.map((step) => (
          <li
            key={step.label}
            className={
              step.state === 'done' ? 'kdc-steps__item kdc-steps__item--done' : 'kdc-steps__item'
            }
            aria-current={step.state === 'current' ? 'step' : undefined}
          >
            {step.label} {step.remark ? <small>{step.remark}</small> : null}
          </li>
        ))}
      </ol>
    </div>
  )
}
