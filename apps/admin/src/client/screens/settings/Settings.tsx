import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { ApiFailure, api, type Settings } from '../../api.js';
import { Part } from '../../kit/index.js';
import { Loading } from '../../parts/Loading.js';
import { queries } from '../../router.js';
import { useSigned, useTitle } from '../../session-context.js';
import { words } from '../../words/index.js';
import { ClinicForm } from './ClinicForm.js';
import { Policy } from './Policy.js';
import { Stock } from './Stock.js';
import { People } from './People.js';
import { Demo } from './Demo.js';

const text = words.settings;

function All() {
  useTitle(words.app.title(text.title));
  const { me } = useSigned();
  const queriesOf = useQueryClient();
  const { data } = useSuspenseQuery(queries.settings);
  const may = me.role === 'admin' || me.role === 'prescriber';
  const save = async (settings: Settings): Promise<ApiFailure | undefined> => {
    try {
      await api.saveSettings(settings);
      await queriesOf.invalidateQueries();
      return undefined;
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      return error;
    }
  };
  return (
    <>
      <h1>{text.title}</h1>
      <div className="columns">
        <div>
          <Part title={text.clinic}>
            <ClinicForm settings={data.settings} places={data.places} may={may} save={save} />
          </Part>
          <Part title={text.people}>
            <People />
          </Part>
        </div>
        <div>
          <Part title={text.stock}>
            <Stock />
          </Part>
          <Part title={text.policy}>
            <Policy settings={data.settings} may={may} save={save} />
          </Part>
          <Part title={text.demo}>
            <Demo may={may} />
          </Part>
          <Part title={text.leaving}>
            <p>{text.leavingHint}</p>
          </Part>
        </div>
      </div>
    </>
  );
}

/** What the clinic decides once: where it is, who works here, and what sources leave to it. */
export function SettingsScreen() {
  return (
    <Suspense fallback={<Loading />}>
      <All />
    </Suspense>
  );
}
