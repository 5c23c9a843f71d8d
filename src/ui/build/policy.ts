const rules = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The content security policy as the page itself carries it: a page cannot say who may frame it. */
export const policyInPage = rules.join('; ');

/** The content security policy as a server sends it. */
export const policy = [...rules, "frame-ancestors 'self'"].join('; ');
