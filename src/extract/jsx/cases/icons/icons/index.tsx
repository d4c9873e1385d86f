export const Switch = () => (
  <svg>
    <path d="M0 0h4" />
  </svg>
);

export const Frame = ({ children }) => <div className="frame">{children}</div>;
