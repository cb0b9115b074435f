import type { Finding, Rule } from '@openketamine/model';

/** That the rule is not to be followed any more; nothing of one that is. It is asked all the same: to be silent would be to clear. */
export function retiredOf({ status, decided }: Rule): Finding['retired'] {
  return status === 'superseded' || status === 'discontinued' || status === 'not-endorsed'
    ? { state: status, ...decided }
    : undefined;
}
