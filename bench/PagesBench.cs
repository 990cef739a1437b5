namespace Bench;
internal static class PagesBench { public static Task<IEnumerable<Figure>> Run() => Task.FromResult<IEnumerable<Figure>>([]); }
