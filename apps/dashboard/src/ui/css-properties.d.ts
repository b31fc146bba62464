import 'react';

declare module 'react' {
  // Custom properties are set through the style object (CSSOM), which the content policy allows.
  interface CSSProperties {
    [property: `--${string}`]: string | number | undefined;
  }
}
