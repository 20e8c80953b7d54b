import { Component, type ReactNode } from "react";
import { Trouble } from "../states/trouble.tsx";

export interface ErrorBoundaryProps {
  /** Changes with the view; a new view clears the error. */
  readonly view: string;
  readonly children: ReactNode;
}

/** Contains the failure of a view: the rest of the pane and the functions in the cells keep working. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidUpdate(before: ErrorBoundaryProps): void {
    if (before.view !== this.props.view && this.state.error !== null) this.setState({ error: null });
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <Trouble
        title="This view could not be shown"
        sentence="Something in it went wrong on our side. Your workbook and its formulas are as they were."
        details={error.stack ?? error.message}
        retry={{ label: "Show again", onPress: () => this.setState({ error: null }) }}
      />
    );
  }
}
