import { nameOf } from '@openketamine/web-ui';
import { useNavigate } from '@tanstack/react-router';
import type { ProtocolSummary } from '../../../shared/api.js';
import { Act, Field, Pick } from '../../kit/index.js';
import { words } from '../../words/index.js';
import { filters } from './matching.js';

const text = words.list;
/** The key of an option that takes a filter away. */
const any = 'any';

/** The filters. They stand in the address, so that a list can be shared. */
export function Filters({
  all,
  search,
}: {
  readonly all: readonly ProtocolSummary[];
  readonly search: URLSearchParams;
}) {
  const go = useNavigate();
  const replaceSearch = (next: URLSearchParams): void => {
    void go({ to: '/protocols', search: Object.fromEntries(next), replace: true });
  };
  const set = (key: string, value: string): void => {
    const next = new URLSearchParams(search);
    if (value === '') next.delete(key);
    else next.set(key, value);
    replaceSearch(next);
  };
  return (
    <search>
      <form
        className="controls filters-form"
        aria-label={text.filters}
        onSubmit={(event) => event.preventDefault()}
      >
        <Field
          type="search"
          label={text.search}
          value={search.get('q') ?? ''}
          onChange={(value) => set('q', value)}
        />
        {filters.map(({ key, label, naming, of }) => {
          const values = [...new Set(all.flatMap((summary) => of(summary)))].toSorted();
          return (
            <Pick
              key={key}
              label={label}
              placeholder={text.any}
              options={[
                { value: any, label: text.any },
                ...values.map((value) =>
                  value === ''
                    ? { value: 'none', label: text.noPlace }
                    : { value, label: nameOf(naming, value) },
                ),
              ]}
              value={search.get(key) ?? any}
              onChange={(value) => set(key, value === any ? '' : value)}
            />
          );
        })}
        {search.size > 0 ? (
          <Act onPress={() => replaceSearch(new URLSearchParams())}>{text.reset}</Act>
        ) : null}
      </form>
    </search>
  );
}
