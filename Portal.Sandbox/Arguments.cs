using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Portal.Sandbox;

/// <summary>The program's arguments: `--port 12111 --data FOLDER`, or `--paths`.</summary>
internal static class Arguments
{
    private const string Usage = "Usage: dotnet run --project Portal.Sandbox -- [--port 12111] [--data FOLDER], or --paths for the table of all paths";

    public static bool TryRead(string[] args, [NotNullWhen(true)] out SandboxOptions? options, out string complaint)
    {
        (options, complaint) = (null, Usage);
        var (port, data) = (12111, Path.Combine("data", "sandbox"));
        for (var i = 0; i < args.Length; i += 2)
        {
            if (i + 1 == args.Length) return false;
            if (args[i] == "--data") data = args[i + 1];
            else if (args[i] != "--port" || !int.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out port) || port > 65535) return false;
        }
        options = new SandboxOptions { DataDirectory = data, Port = port };
        return true;
    }
}
