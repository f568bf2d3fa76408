/** A button that lets a person choose one file; the browser's own field stands behind it, unseen and named. */
import { Button, type ButtonProps } from "@fluentui/react-components";
import { useRef } from "react";

interface FileButtonProps extends Pick<ButtonProps, "size"> {
  readonly label: string;
  /** Endings and types, as the browser's file field takes them. */
  readonly accept: string;
  readonly disabled: boolean;
  readonly onFile: (file: File) => Promise<void>;
}

export function FileButton({ accept, disabled, label, onFile, size = "medium" }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size={size} disabledFocusable={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) void onFile(file);
          event.target.value = "";
        }}
      />
    </>
  );
}
