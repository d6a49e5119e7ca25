import type { Command } from 'commander';

const words = (command: Command) =>
  command.options
    .map(({ long }) => long)
    .concat('--help')
    .join(' ');

/** A script for bash or zsh that completes commands and their options. */
export function completion(program: Command, shell: 'bash' | 'zsh'): string {
  const name = program.name();
  const commands = program.commands.map((command) => command.name());
  const cases = program.commands.map((command) => `    ${command.name()}) words="${words(command)}" ;;`);
  const bash = `_${name.replaceAll('-', '_')}() {
  local words="${commands.join(' ')} --help --version"
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then words="${commands.join(' ')} --help --version"; fi
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _${name.replaceAll('-', '_')} ${name}
`;
  return shell === 'bash' ? bash : `autoload -U +X bashcompinit && bashcompinit\n${bash}`;
}
