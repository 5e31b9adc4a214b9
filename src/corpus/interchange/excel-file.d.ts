/** What is used of the libraries that read and write workbooks. */
declare module 'write-excel-file/universal' {
  type Cell = {
    readonly value: string | number;
    readonly type?: StringConstructor | NumberConstructor;
    readonly fontWeight?: 'bold';
    readonly wrap?: boolean;
    readonly alignVertical?: 'top';
  } | null;
  export default function write(
    rows: readonly (readonly Cell[])[],
    options: {
      readonly columns: readonly { readonly width: number }[];
      readonly stickyRowsCount: number;
    },
  ): Promise<{ toBlob(): Promise<Blob> }>;
}

declare module 'read-excel-file/universal' {
  export function readSheet(
    file: ArrayBuffer,
  ): Promise<readonly (readonly (string | number | boolean | Date | null)[])[]>;
}
