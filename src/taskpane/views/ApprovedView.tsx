/** 对照批复目标: the approved targets from a sheet of this workbook or from a file, read and never changed. */
import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { usePane, usePaneState } from "../context";
import { FileButton } from "../parts/FileButton";
import { Page } from "./Page";

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  grow: { flexGrow: 1, minWidth: 0 },
});

export function ApprovedView() {
  const styles = useStyles();
  const { session, words } = usePane();
  const { activity, approved } = usePaneState();
  const [sheets, setSheets] = useState<readonly string[]>([]);
  const [sheet, setSheet] = useState("");
  const say = words.pane.approved;
  const still = activity !== null;
  useEffect(() => {
    let shown = true;
    void session.sheetNames().then((names) => {
      if (shown) setSheets(names);
    });
    return () => {
      shown = false;
    };
  }, [session]);
  const load = async (file: File): Promise<void> => {
    await session.approve({ kind: "file", name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  };
  return (
    <Page title={say.title} back={say.back}>
      <p className={styles.text}>{say.hint}</p>
      {approved === null ? null : (
        <div className={styles.row}>
          <span className={styles.grow}>{say.current(approved)}</span>
          <Button size="small" disabledFocusable={still} onClick={() => void session.approve(null)}>
            {say.stop}
          </Button>
        </div>
      )}
      <Field label={say.sheet}>
        <Select
          value={sheet}
          onChange={(_event, { value }) => {
            setSheet(value);
          }}
        >
          <option value="">{say.choose}</option>
          {sheets.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={still || sheet === ""}
          onClick={() => void session.approve({ kind: "sheet", name: sheet })}
        >
          {say.useSheet}
        </Button>
        <FileButton label={say.file} accept=".xlsx,.xlsm,.xls" disabled={still} onFile={load} />
      </div>
      <p className={styles.text}>{say.fileHint}</p>
    </Page>
  );
}
