// Command check-log holds a served log against Go's own implementation of the same public formats, golang.org/x/mod/sumdb:
// nothing of Gongtong's code runs in it. It ends with 1 and says why where anything does not hold.
package main

import (
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func main() {
	site := flag.String("site", "", "scheme and host of the site")
	prefix := flag.String("prefix", "/log", "where the log is served")
	key := flag.String("key", "", "verifier key of the log")
	count := flag.Int64("count", 200, "how many proofs of each kind")
	flag.Parse()
	if err := check(*site, *prefix, *key, *count); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func check(site, prefix, key string, count int64) error {
	verifier, err := note.NewVerifier(key)
	if err != nil {
		return err
	}
	signed, err := get(site + prefix + "/checkpoint")
	if err != nil {
		return err
	}
	tree, err := open(signed, verifier)
	if err != nil {
		return err
	}
	entries, err := entriesOf(site+prefix, tree.N)
	if err != nil {
		return err
	}
	leaves, err := hashesOf(entries)
	if err != nil {
		return err
	}
	tiles := tlog.TileHashReader(tree, &served{base: site + prefix, kept: map[string][]byte{}})
	for n := int64(0); n < count; n++ {
		index := n * tree.N / count
		if err := included(tree, tiles, index, tlog.RecordHash(entries[index])); err != nil {
			return fmt.Errorf("inclusion of %d in %d: %w", index, tree.N, err)
		}
		if err := receipt(site, verifier, index, entries[index]); err != nil {
			return fmt.Errorf("receipt of %d: %w", index, err)
		}
		if err := consistent(tree, tiles, 1+index, leaves); err != nil {
			return fmt.Errorf("consistency of %d with %d: %w", 1+index, tree.N, err)
		}
	}
	fmt.Printf("%d entries: %d inclusion proofs, %d receipts and %d consistency proofs hold\n", tree.N, count, count, count)
	return nil
}

// The proof is made of the tiles, the leaf of the entry.
func included(tree tlog.Tree, tiles tlog.HashReader, index int64, leaf tlog.Hash) error {
	proof, err := tlog.ProveRecord(tree.N, index, tiles)
	if err != nil {
		return err
	}
	return tlog.CheckRecord(proof, tree.N, tree.Hash, index, leaf)
}

// The proof is made of the tiles, the root of the smaller tree of the entries.
func consistent(tree tlog.Tree, tiles tlog.HashReader, size int64, leaves tlog.HashReader) error {
	root, err := tlog.TreeHash(size, leaves)
	if err != nil {
		return err
	}
	proof, err := tlog.ProveTree(tree.N, size, tiles)
	if err != nil {
		return err
	}
	return tlog.CheckTree(proof, tree.N, tree.Hash, size, root)
}

// The proof is the platform's own, as it hands it out, under the checkpoint that it brings along.
func receipt(site string, verifier note.Verifier, index int64, entry []byte) error {
	var of struct {
		No  string `json:"no"`
		Ver int    `json:"ver"`
	}
	if err := json.Unmarshal(entry, &of); err != nil {
		return err
	}
	text, err := get(fmt.Sprintf("%s/api/v1/records/%s/%d/proof", site, url.PathEscape(of.No), of.Ver))
	if err != nil {
		return err
	}
	parts := strings.SplitN(string(text), "\n\n", 2)
	lines := strings.Split(parts[0], "\n")
	if len(parts) != 2 || len(lines) < 3 || lines[0] != "c2sp.org/tlog-proof@v1" || lines[1] != "extra "+base64.StdEncoding.EncodeToString(entry) || lines[2] != fmt.Sprintf("index %d", index) {
		return fmt.Errorf("malformed: %q", lines)
	}
	var proof tlog.RecordProof
	for _, line := range lines[3:] {
		hash, err := tlog.ParseHash(line)
		if err != nil {
			return err
		}
		proof = append(proof, hash)
	}
	tree, err := open([]byte(parts[1]), verifier)
	if err != nil {
		return err
	}
	return tlog.CheckRecord(proof, tree.N, tree.Hash, index, tlog.RecordHash(entry))
}

// A checkpoint of C2SP tlog-checkpoint; Go's own logs have another first line.
func open(signed []byte, verifier note.Verifier) (tlog.Tree, error) {
	opened, err := note.Open(signed, note.VerifierList(verifier))
	if err != nil {
		return tlog.Tree{}, err
	}
	lines := strings.Split(opened.Text, "\n")
	if len(lines) != 4 || lines[0] != verifier.Name() {
		return tlog.Tree{}, fmt.Errorf("malformed checkpoint: %q", lines)
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil {
		return tlog.Tree{}, err
	}
	root, err := base64.StdEncoding.DecodeString(lines[2])
	if err != nil || len(root) != tlog.HashSize {
		return tlog.Tree{}, fmt.Errorf("malformed root %q", lines[2])
	}
	tree := tlog.Tree{N: size}
	copy(tree.Hash[:], root)
	return tree, nil
}

func entriesOf(base string, size int64) ([][]byte, error) {
	var entries [][]byte
	for tile := (tlog.Tile{H: 8, L: -1, W: 256}); tile.N*256 < size; tile.N++ {
		if rest := size - tile.N*256; rest < 256 {
			tile.W = int(rest)
		}
		bundle, err := get(base + "/" + strings.Replace(tile.Path(), "tile/8/data/", "tile/entries/", 1))
		if err != nil {
			return nil, err
		}
		for len(bundle) > 0 {
			if len(bundle) < 2 || len(bundle) < 2+int(binary.BigEndian.Uint16(bundle)) {
				return nil, fmt.Errorf("bundle %d ends within an entry", tile.N)
			}
			end := 2 + int(binary.BigEndian.Uint16(bundle))
			entries = append(entries, bundle[2:end])
			bundle = bundle[end:]
		}
	}
	if int64(len(entries)) != size {
		return nil, fmt.Errorf("%d entries, not %d", len(entries), size)
	}
	return entries, nil
}

// The tree as Go makes it of the entries alone.
func hashesOf(entries [][]byte) (tlog.HashReader, error) {
	var kept []tlog.Hash
	reader := tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
		var hashes []tlog.Hash
		for _, index := range indexes {
			hashes = append(hashes, kept[index])
		}
		return hashes, nil
	})
	for index, entry := range entries {
		added, err := tlog.StoredHashes(int64(index), entry, reader)
		if err != nil {
			return nil, err
		}
		kept = append(kept, added...)
	}
	return reader, nil
}

// served gives Go the tiles of the log; Go's paths name the height of a tile, which C2SP fixes at 8.
type served struct {
	base string
	kept map[string][]byte
}

func (s *served) Height() int { return 8 }

func (s *served) SaveTiles(tiles []tlog.Tile, data [][]byte) {
	for n, tile := range tiles {
		s.kept[tile.Path()] = data[n]
	}
}

func (s *served) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var read [][]byte
	for _, tile := range tiles {
		bytes := s.kept[tile.Path()]
		if bytes == nil {
			var err error
			if bytes, err = get(s.base + "/" + strings.Replace(tile.Path(), "tile/8/", "tile/", 1)); err != nil {
				return nil, err
			}
		}
		read = append(read, bytes)
	}
	return read, nil
}

func get(address string) ([]byte, error) {
	answer, err := http.Get(address)
	if err != nil {
		return nil, err
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s: %s", address, answer.Status)
	}
	return io.ReadAll(answer.Body)
}
