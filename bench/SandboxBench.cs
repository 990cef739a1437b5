namespace Bench;
internal static class SandboxBench { public static Task<IEnumerable<Figure>> Run() => Task.FromResult<IEnumerable<Figure>>([]); }
