interface Layer {
  readonly path: string;
  readonly pure?: boolean;
  readonly packages?: readonly string[];
  readonly buildTimeOnly?: boolean;
}

export const layers: readonly Layer[];
export const filesNamingOffice: readonly RegExp[];
