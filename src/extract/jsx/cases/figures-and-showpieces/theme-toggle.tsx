export function ThemeToggle({ className }) {
  const { theme, setTheme } = useTheme();
  return (
    <button className={className} onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}>
      <span className="sr-only">Change the theme</span>
    </button>
  );
}

export const StarRating = () => <div>★★★★☆</div>;
