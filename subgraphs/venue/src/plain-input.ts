/**
 * The input with money as text. `mutate` compares repeated requests by their JSON, and JSON knows no bigint.
 */
export function plainInput<Input extends object>(input: Input): Input {
  return JSON.parse(JSON.stringify(input, (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value))) as Input;
}
