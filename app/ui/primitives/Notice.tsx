import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon'

export type NoticeKind = 'info' | 'done' | 'attention'

const icons: Record<NoticeKind, IconName> = {
  info: 'info',
  done: 'vink',
  attention: 'info',
}

type NoticeProps = { kind?: NoticeKind; title?: string; children: ReactNode }

/** What just happened (`done`, read aloud), or what to know before going on. */
export function Notice({ kind = 'info', title, children }: NoticeProps) {
  return (
    <div className={`kdc-notice kdc-notice--${kind}`} role={kind === 'done' ? 'status' : undefined}>
      <Icon name={icons[kind]} />
      <div>
        {title ? (
          <p>
            <strong>{title}</strong>
          </p>
        ) : null}
        <div>{children}</div>
      </div>
    </div>
  )
}

/** One small remark below a figure or table. */
export function Note({ icon = 'info', children }: { icon?: IconName; children: ReactNode }) {
  return (
    <p className="kdc-note">
      <Icon name={icon} /> <span>{children}</span>
    </p>
  )
}
