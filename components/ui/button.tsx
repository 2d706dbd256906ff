import type { ComponentProps } from 'react';

export type ButtonLook = 'plain' | 'primary' | 'quiet';
export const BUTTON_CLASS: Readonly<Record<ButtonLook, string>> = {
  plain: 'button',
  primary: 'button button-primary',
  quiet: 'button button-quiet',
};

export function Button({
  look = 'plain',
  className = '',
  type = 'button',
  ...rest
}: ComponentProps<'button'> & { look?: ButtonLook }) {
  return <button type={type} className={`${BUTTON_CLASS[look]} ${className}`} {...rest} />;
}
