import { useEffect, useState } from 'preact/hooks';
import type { WireBook } from '../wire/wire';
import { OfficePage } from './office-page';
import { serverFor, wordsOf } from './server';
import { savedPerson, savePerson } from './session';

/** Fetches the book as the person, then shows the office; switching the person reloads it. */
export function App() {
  const [person, setPerson] = useState(savedPerson());
  const [book, setBook] = useState<WireBook | null>(null);
  const [failure, setFailure] = useState('');
  useEffect(() => {
    serverFor('')
      .get<WireBook>('book')
      .then((fetched) => {
        const known = fetched.people.some(({ email }) => email === person);
        if (!known) setPerson(fetched.owner);
        setBook(fetched);
      })
      .catch((error: unknown) => setFailure(wordsOf(error)));
  }, [person]);
  if (failure !== '') return <p role="alert">{failure}</p>;
  if (book === null) return <p role="status">Memuat…</p>;
  const become = (email: string): void => {
    savePerson(email);
    setPerson(email);
  };
  return <OfficePage key={person} person={person} first={book} become={become} />;
}
