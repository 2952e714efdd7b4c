/** A piece of text as a page draws it; y grows upwards. */
export type PdfPiece = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
};

export type PdfPage = { readonly height: number; readonly pieces: readonly PdfPiece[] };
