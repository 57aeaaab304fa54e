using System.CommandLine;

return new RootCommand("Assesses hosting arrangements against sovereign-cloud requirements.").Parse(args).Invoke();
