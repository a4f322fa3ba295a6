import { Button, TextInput } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../shell/paths';

/** A dossier by its code, for everybody. */
export function LookUpBox() {
  const say = useText();
  const go = useNavigate();
  const [code, setCode] = useState('');
  const lookUp = (event: FormEvent) => {
    event.preventDefault();
    void go(paths.lookUp(code.trim().toUpperCase()));
  };
  return (
    <section className="card" aria-labelledby="look-up">
      <h2 id="look-up" className="section-title">
        {say({ vi: 'Hồ sơ của tôi đến đâu rồi?', en: 'Where is my dossier?' })}
      </h2>
      <form onSubmit={lookUp} className="stack" style={{ gap: '0.75rem' }}>
        <TextInput
          label={say({ vi: 'Mã hồ sơ trên giấy biên nhận', en: 'The code on your receipt' })}
          placeholder="H53.20-261123-0001"
          autoCapitalize="characters"
          autoComplete="off"
          spellCheck={false}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          required
          withAsterisk={false}
        />
        <Button type="submit" variant="outline">
          {say({ vi: 'Tra cứu', en: 'Look up' })}
        </Button>
      </form>
    </section>
  );
}
