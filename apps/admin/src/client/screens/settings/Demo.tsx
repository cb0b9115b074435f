import { useState } from 'react';
import { api } from '../../api.js';
import { Act } from '../../kit/index.js';
import { words } from '../../words/index.js';

const text = words.settings;

export function Demo({ may }: { readonly may: boolean }) {
  const [sure, setSure] = useState(false);
  if (!may) return <p className="ok-quiet">{text.prescriberOnly}</p>;
  return (
    <>
      <p>{text.demoHint}</p>
      {sure ? (
        <div className="acts">
          <Act look="stop" onPress={() => void api.removeDemo().then(() => location.assign('/'))}>
            {text.demoConfirm}
          </Act>
          <Act onPress={() => setSure(false)}>{words.app.cancel}</Act>
        </div>
      ) : (
        <Act onPress={() => setSure(true)}>{text.demoRemove}</Act>
      )}
    </>
  );
}
