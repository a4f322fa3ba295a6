import { useText } from '@mot-cua/ui';
import { IconWifiOff } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import classes from './offline-banner.module.css';

function listen(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** Says that the connection is lost, and that what is typed is kept. */
export function OfflineBanner() {
  const say = useText();
  const isOnline = useSyncExternalStore(listen, () => navigator.onLine);
  return (
    <div role="status" aria-live="polite">
      {!isOnline && (
        <p className={classes.banner}>
          <IconWifiOff size={20} aria-hidden />
          {say({
            vi: 'Mất kết nối mạng. Những gì bạn nhập được giữ trên máy này và sẽ lưu khi có mạng.',
            en: 'No connection. What you enter is kept on this device and saved when you are back online.',
          })}
        </p>
      )}
    </div>
  );
}
