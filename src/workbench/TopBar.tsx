/** Opening, saving, undo and redo of edits; what is open and how it stands. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowRedo20Regular, ArrowUndo20Regular, FolderOpen20Regular, Save20Regular } from "@fluentui/react-icons";
import { useRef } from "react";
import { words } from "./words";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  name: { marginRight: tokens.spacingHorizontalM },
  file: {
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
  },
  status: { marginLeft: "auto", color: tokens.colorNeutralForeground2, minWidth: 0 },
  input: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

interface TopBarProps {
  readonly name: string;
  readonly status: string;
  readonly unsaved: boolean;
  readonly canSave: boolean;
  readonly onFile: (file: File) => Promise<void>;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

export function TopBar({ name, status, unsaved, canSave, onFile, onSave, onUndo, onRedo }: TopBarProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.bar}>
      <Text weight="semibold" size={400} as="h1" className={styles.name}>
        {words.name}
      </Text>
      <Button icon={<FolderOpen20Regular />} onClick={() => input.current?.click()} aria-hidden tabIndex={-1}>
        {words.open}
      </Button>
      <input
        ref={input}
        className={styles.input}
        type="file"
        accept=".xlsx,.xlsm,.xls"
        aria-label={words.open}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file) void onFile(file);
        }}
      />
      <Button appearance="primary" icon={<Save20Regular />} onClick={onSave} disabled={!canSave}>
        {words.save}
      </Button>
      <Button
        appearance="subtle"
        icon={<ArrowUndo20Regular />}
        onClick={onUndo}
        aria-label={words.undo}
        title={words.undo}
      />
      <Button
        appearance="subtle"
        icon={<ArrowRedo20Regular />}
        onClick={onRedo}
        aria-label={words.redo}
        title={words.redo}
      />
      <Text className={styles.file} title={name}>
        {name}
      </Text>
      <Text className={styles.status} size={200} role="status">
        {status === "" && unsaved ? words.unsaved : status}
      </Text>
    </header>
  );
}
