import { Component, type ReactNode } from 'react';

interface StandsAgainProps {
  readonly children: ReactNode;
  readonly otherwise: string;
}

/** A form that cannot be drawn must not take what stands around it with it. */
export class StandsAgain extends Component<StandsAgainProps, { readonly broke: boolean }> {
  override state = { broke: false };

  static getDerivedStateFromError() {
    return { broke: true };
  }

  override render() {
    return this.state.broke ? <p>{this.props.otherwise}</p> : this.props.children;
  }
}
