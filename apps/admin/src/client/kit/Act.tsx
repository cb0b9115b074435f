import { Button, type ButtonProps } from 'react-aria-components';

/** A button. `main` is the one act that a screen is about; `stop` is one that hurts when it is pressed by mistake. */
export function Act({
  look = 'quiet',
  ...props
}: Omit<ButtonProps, 'className'> & { readonly look?: 'main' | 'quiet' | 'stop' }) {
  const className = look === 'main' ? 'button' : look === 'stop' ? 'stop-button' : 'quiet-button';
  return <Button {...props} className={className} />;
}
