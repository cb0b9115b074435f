import { type ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';

export function Tick({
  children,
  checked,
  onChange,
}: {
  readonly children: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <Checkbox className="tick" isSelected={checked} onChange={onChange}>
      <span className="tick-box" aria-hidden="true">
        <svg viewBox="0 0 16 16" width="16" height="16">
          <path d="M3 8.5 6.5 12 13 4.5" />
        </svg>
      </span>
      <span>{children}</span>
    </Checkbox>
  );
}
