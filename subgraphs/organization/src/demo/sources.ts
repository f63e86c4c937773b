/** The five newspaper articles that the printed figures come from, by the number they bear in the register of facts. */
export const SOURCES = {
  article000: '报道 000（8a05c7fb8783f551），约 2021-10-31',
  article001: '报道 001（cbf07a30de24a613），约 2023-04-12',
  article002: '报道 002（aa464f7a93e979cc），约 2022-12-13',
  article004: '报道 004（2b62096b7ab3f4b8），约 2021-05-25',
} as const;
