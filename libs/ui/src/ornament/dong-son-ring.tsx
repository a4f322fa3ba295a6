const CENTRE = 100;
const RAYS = 14;

interface DongSonRingProps {
  readonly size?: number | string;
  readonly className?: string;
  /** Opacity of the whole drawing: faint as a background, full as a mark. */
  readonly opacity?: number;
}

/** Rings and a rayed star after the face of a Đông Sơn drum, in the colour of the text around it. Decoration only. */
export function DongSonRing({ size = 200, className, opacity = 1 }: DongSonRingProps) {
  return (
    <svg
      viewBox="0 0 200 200"
      width={size}
      height={size}
      className={className}
      opacity={opacity}
      aria-hidden
      focusable="false"
      fill="none"
      stroke="currentColor"
    >
      <path d={star(30, 11)} fill="currentColor" stroke="none" />
      {[35, 50, 68, 74, 92, 98].map((radius) => (
        <circle key={radius} cx={CENTRE} cy={CENTRE} r={radius} strokeWidth={0.9} />
      ))}
      <g strokeWidth={0.9}>
        {around(40).map((angle) => (
          <path key={angle} d={tooth(angle, 38, 47, 4.5)} />
        ))}
        {around(24).map((angle) => (
          <circle key={angle} cx={at(angle, 59).x} cy={at(angle, 59).y} r={4.6} />
        ))}
        {around(24).map((angle) => (
          <circle key={angle} cx={at(angle, 59).x} cy={at(angle, 59).y} r={1.3} fill="currentColor" />
        ))}
        {around(72).map((angle) => (
          <path key={angle} d={stroke(angle, 77, 89)} />
        ))}
      </g>
    </svg>
  );
}

function around(count: number): number[] {
  return Array.from({ length: count }, (_, index) => (index * 360) / count);
}

function at(degrees: number, radius: number): { readonly x: string; readonly y: string } {
  const angle = (degrees * Math.PI) / 180;
  return { x: (CENTRE + radius * Math.sin(angle)).toFixed(2), y: (CENTRE - radius * Math.cos(angle)).toFixed(2) };
}

function star(outer: number, inner: number): string {
  const points = around(RAYS * 2).map((angle, index) => at(angle, index % 2 === 0 ? outer : inner));
  return `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}Z`;
}

function tooth(angle: number, inner: number, outer: number, half: number): string {
  const [left, tip, right] = [at(angle - half, inner), at(angle, outer), at(angle + half, inner)];
  return `M${left.x} ${left.y}L${tip.x} ${tip.y}L${right.x} ${right.y}`;
}

function stroke(angle: number, inner: number, outer: number): string {
  const [from, to] = [at(angle, inner), at(angle + 2, outer)];
  return `M${from.x} ${from.y}L${to.x} ${to.y}`;
}
