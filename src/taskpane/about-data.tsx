import type { PaneData } from "./pane-data.ts";

/** Edition, age, extent and sources of the figures: what an officer needs to quote them. */
export function AboutData({ data }: { readonly data: PaneData }) {
  return (
    <>
      <dl className="facts">
        {data.facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h2>Sources</h2>
      {data.publishers.map(({ publisher, sources }) => (
        <details key={publisher} className="publisher">
          <summary>
            {publisher} <span className="count">{sources.length}</span>
          </summary>
          <ul>
            {sources.map(({ title, address, about }) => (
              <li key={`${title} ${address}`}>
                {address.startsWith("http") ? (
                  <a href={address} target="_blank" rel="noreferrer">
                    {title}
                  </a>
                ) : (
                  title
                )}
                <span className="second">{about}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}
