import * as React from 'react';
import { Alert } from '../../controls/Alert';
import { SmallButton } from '../../controls/buttons';
import type { Failure } from '../../paneState';
import type { Words } from '../../words/words';

interface HostErrorProps {
  readonly failure: Failure;
  readonly words: Words;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

/** What is wrong, what to do about it, and whether anything was written. Stays until solved or closed. */
export function HostError({ failure, words, onRetry, onClose }: HostErrorProps): JSX.Element {
  return (
    <Alert
      title={failure.message}
      text={failure.remedy}
      close={words.close}
      onClose={onClose}
      action={<SmallButton label={words.retry} onClick={onRetry} />}
    />
  );
}
