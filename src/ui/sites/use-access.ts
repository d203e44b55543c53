import { useEffect, useState } from 'preact/hooks';
import type { Access } from '../../access/access';
import { readAccess, watchAccess } from '../../access/permissions';

/** What the browser permits the extension to read; null until it is known. Kept up to date. */
export function useAccess(): Access | null {
  const [access, setAccess] = useState<Access | null>(null);

  useEffect(() => {
    const read = () => void readAccess().then(setAccess);
    read();
    return watchAccess(read);
  }, []);

  return access;
}
