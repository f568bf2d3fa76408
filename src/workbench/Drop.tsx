/** Lets a workbook be dropped anywhere on the page. */
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { type DragEvent, type ReactNode, useState } from "react";
import { words } from "./words";

const useStyles = makeStyles({
  veil: {
    position: "fixed",
    inset: tokens.spacingHorizontalM,
    zIndex: 1000,
    display: "grid",
    placeItems: "center",
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    pointerEvents: "none",
  },
});

interface DropProps {
  readonly children: ReactNode;
  readonly onFile: (file: File) => Promise<void>;
}

const carriesFile = (event: DragEvent): boolean => event.dataTransfer.types.includes("Files");

export function Drop({ children, onFile }: DropProps) {
  const styles = useStyles();
  const [over, setOver] = useState(false);
  return (
    <div
      onDragOver={(event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setOver(false);
      }}
      onDrop={(event) => {
        const [file] = event.dataTransfer.files;
        if (!file) return;
        event.preventDefault();
        setOver(false);
        void onFile(file);
      }}
    >
      {children}
      {over && (
        <div className={styles.veil}>
          <Text size={500}>{words.drop}</Text>
        </div>
      )}
    </div>
  );
}
