import { Component, type ReactNode } from 'react';

interface StandsAgainProps {
  readonly children: ReactNode;
  readonly otherwise: string;
  /** Another one is tried again. */
  readonly attempt?: number;
}

/** What cannot be drawn must not take the editor with it; it is tried again under another key, or with another attempt. */
export class StandsAgain extends Component<StandsAgainProps, { readonly broke: boolean }> {
  override state = { broke: false };

  static getDerivedStateFromError() {
    return { broke: true };
  }

  override componentDidUpdate({ attempt }: StandsAgainProps) {
    if (this.state.broke && attempt !== this.props.attempt) this.setState({ broke: false });
  }

  override render() {
    return this.state.broke ? <p>{this.props.otherwise}</p> : this.props.children;
  }
}
