import * as React from 'react';
import type { PlanChoice } from '../../../app/choosePlan';
import type { SheetColumns } from '../../../app/listColumns';
import { Choice } from '../../controls/Choice';
import type { Words } from '../../words/words';
import { FieldRow } from './FieldRow';
import { choiceOf, choosing, guessedDraft, lackingIn, mappedFields, type MappingDraft } from './mappingDraft';

interface ColumnsFormProps {
  readonly sheets: readonly SheetColumns[];
  readonly words: Words;
  /** With the choice that would find a plan, or null while something it needs is missing. */
  readonly onReady: (choice: Partial<PlanChoice> | null) => void;
}

/** A sheet, and for each field the column that holds it, by its first texts. */
export function ColumnsForm({ sheets, words, onReady }: ColumnsFormProps): JSX.Element | null {
  const [name, setName] = React.useState(sheets[0]?.sheet ?? '');
  const sheet = sheets.find((each) => each.sheet === name);
  const [draft, setDraft] = React.useState<MappingDraft>(() => (sheet === undefined ? {} : guessedDraft(sheet)));
  const say = words.mapping;
  const lacks = lackingIn(draft);
  const isReady = lacks.length === 0;
  React.useEffect(() => {
    onReady(isReady ? choiceOf(name, draft) : null);
  }, [draft, isReady, name, onReady]);
  if (sheet === undefined) return null;
  return (
    <>
      <section>
        <h2>{say.sheet}</h2>
        <Choice
          label={say.sheet}
          options={sheets.map((each) => ({ key: each.sheet, text: each.sheet }))}
          selected={name}
          onSelect={(chosen) => {
            const other = sheets.find((each) => each.sheet === chosen);
            setName(chosen);
            setDraft(other === undefined ? {} : guessedDraft(other));
          }}
        />
      </section>
      <section>
        <h2>{say.columns}</h2>
        <p className="small">{say.headerRow}</p>
        {!isReady && (
          <p className="fault" role="status">
            {say.lacks(lacks)}
          </p>
        )}
        {mappedFields.map((field) => (
          <FieldRow
            key={field}
            field={field}
            column={draft[field] ?? null}
            columns={sheet.columns}
            words={words}
            onChoose={(column) => {
              setDraft(choosing(draft, field, column));
            }}
          />
        ))}
      </section>
    </>
  );
}
