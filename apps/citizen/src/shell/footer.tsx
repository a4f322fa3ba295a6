import { DongSonRing, LanguageSwitch, TextSizeSwitch, useText } from '@mot-cua/ui';
import { Link } from 'react-router';
import { paths } from './paths';
import { PROVINCE } from './site-name';
import classes from './footer.module.css';

/** Whose portal this is, and the settings that a phone has no room for in the head. */
export function Footer() {
  const say = useText();
  return (
    <footer className={classes.footer}>
      <DongSonRing size={240} className={classes.ring} opacity={0.18} />
      <div className={classes.inner}>
        <p className={classes.who}>
          {say(
            { vi: 'Ủy ban nhân dân {{province}}', en: 'People’s Committee of {{province}}' },
            { province: say(PROVINCE) },
          )}
        </p>
        <nav className={classes.links} aria-label={say({ vi: 'Cuối trang', en: 'Foot' })}>
          <Link to={paths.lookUp()}>{say({ vi: 'Tra cứu hồ sơ', en: 'Look up a dossier' })}</Link>
          <Link to={paths.search()}>{say({ vi: 'Tất cả thủ tục', en: 'All procedures' })}</Link>
          <Link to={paths.about}>{say({ vi: 'Giới thiệu và trợ năng', en: 'About and accessibility' })}</Link>
        </nav>
        <div className={classes.settings}>
          <TextSizeSwitch />
          <LanguageSwitch />
        </div>
      </div>
    </footer>
  );
}
