/** A compiled file of the genre; who reads it says what it is. */
declare module '*.yaml' {
  const data: unknown;
  export default data;
}
