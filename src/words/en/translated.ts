/**
 * What the English words of a module must be: the same names, with the same parameters, as the
 * Chinese ones. A word too few or too many does not compile.
 */
export type Translated<Words> = Words extends string
  ? string
  : Words extends (...parts: infer Parts) => string
    ? (...parts: Parts) => string
    : { readonly [Key in keyof Words]: Translated<Words[Key]> };
