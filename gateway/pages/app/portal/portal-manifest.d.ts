declare module 'virtual:portal-manifest' {
  /** The operations this page sends, as they are registered. */
  export const operations: readonly {
    readonly id: string;
    readonly name: string;
    readonly type: string;
    readonly body: string;
  }[];
}
