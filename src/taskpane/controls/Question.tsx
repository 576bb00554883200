import * as React from 'react';
import { Dialog, DialogType } from 'office-ui-fabric-react/lib/Dialog';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';

interface QuestionProps {
  readonly title: string;
  readonly children: React.ReactNode;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

const answer = {
  root: { height: 'auto', minHeight: 32, padding: '4px 8px' },
  label: { lineHeight: '18px', margin: 0 },
};

/** Asks before something that is not undone by one click; the answer that does nothing has the focus. */
export function Question({ title, children, yes, no, onYes, onNo }: QuestionProps): JSX.Element {
  return (
    <Dialog
      hidden={false}
      onDismiss={onNo}
      dialogContentProps={{ type: DialogType.normal, title, showCloseButton: false }}
      modalProps={{ isBlocking: false, containerClassName: 'question', firstFocusableSelector: 'question-no' }}
    >
      {children}
      <div className="answers">
        <DefaultButton className="question-no" styles={answer} onClick={onNo} text={no} />
        <PrimaryButton styles={answer} onClick={onYes} text={yes} />
      </div>
    </Dialog>
  );
}
