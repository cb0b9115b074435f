/** The button that copies is added by a script, where there is one. */
export default function Buttons(): null {
  return null;
}
