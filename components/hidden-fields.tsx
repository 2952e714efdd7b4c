type Props = { readonly fields: readonly { readonly name: string; readonly value: string }[] };

/** What a form sends along without showing it. */
export function HiddenFields({ fields }: Props) {
  return fields.map(({ name, value }) => (
    <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
  ));
}
