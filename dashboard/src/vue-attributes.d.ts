export {};

/** Attributes that Vue passes through a component to its root element, which library types don't list. */
declare module 'vue' {
  interface AllowedComponentProps {
    'aria-label'?: string;
    role?: string;
    placeholder?: string;
    autocapitalize?: string;
    spellcheck?: 'true' | 'false';
    onKeyup?: (event: Event) => void;
  }
}
