import { DongSonRing, useText } from '@mot-cua/ui';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { paths } from '../../shell/paths';
import { useAccount } from '../../shell/session.queries';
import { PROVINCE } from '../../shell/site-name';
import { Figures } from './figures';
import { LifeEvents } from './life-events';
import { LookUpBox } from './look-up-box';
import { Mine } from './mine';
import { SearchBox } from './search-box';
import classes from './home.module.css';

const POPULAR: readonly string[] = ['khai sinh', 'kết hôn', 'thường trú', 'hộ kinh doanh'];

export function HomePage() {
  const say = useText();
  const account = useAccount();
  const title = say({ vi: 'Bạn cần làm thủ tục gì?', en: 'What do you need to do?' });
  useEffect(() => {
    document.title = `Một Cửa · ${say({ vi: 'Dịch vụ công trực tuyến', en: 'Public services online' })} ${say(PROVINCE)}`;
  }, [say]);
  return (
    <>
      <div className={classes.hero}>
        <div className={classes.backdrop}>
          <DongSonRing size={620} className={classes.ring} opacity={0.3} />
        </div>
        <div className={classes.inner}>
          <p className={classes.above}>
            {say(
              { vi: 'Dịch vụ công trực tuyến {{province}}', en: 'Public services online, {{province}}' },
              { province: say(PROVINCE) },
            )}
          </p>
          <h1 className={classes.title}>{title}</h1>
          <SearchBox />
          <p className={classes.popular}>
            <span>{say({ vi: 'Hay tìm:', en: 'Often looked for:' })}</span>
            {POPULAR.map((words) => (
              <Link key={words} to={paths.search(words)} lang="vi">
                {words}
              </Link>
            ))}
          </p>
        </div>
      </div>
      <div className={`page ${classes.body}`}>
        <div className="stack" style={{ gap: '2.5rem' }}>
          {account && <Mine />}
          <LifeEvents />
          <Figures />
        </div>
        <aside className="stack">
          <LookUpBox />
          <section className={classes.counter}>
            <h2 className="section-title">{say({ vi: 'Không quen dùng mạng?', en: 'Not used to the internet?' })}</h2>
            <p>
              {say({
                vi: 'Đến Bộ phận Một cửa của xã, phường nơi bạn ở. Cán bộ nộp hồ sơ cùng bạn, thời hạn và lệ phí như nhau trừ khi thủ tục ghi khác.',
                en: 'Go to the one-stop counter of your commune. An officer files with you; time and fees are the same unless the procedure says otherwise.',
              })}
            </p>
          </section>
        </aside>
      </div>
    </>
  );
}
